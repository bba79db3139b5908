import {
  getNamedType,
  GraphQLError,
  type ASTVisitor,
  type GraphQLSchema,
  type NameNode,
  type ValidationRule,
} from 'graphql';
import { GatewayError } from '../kernel/errors.ts';

/**
 * Refuses documents into which a number that stands for a person is written: documents are remembered, by the gateway
 * and by whoever lists them, and values are not. Variables carry such numbers; nobody and nothing is named by one. The
 * number is not repeated.
 *
 * A rule of validation, since what does not pass it is remembered nowhere.
 *
 * @param identifiers the scalars of such numbers in a schema
 */
export function refuseWrittenIdentifiers(identifiers: (schema: GraphQLSchema) => ReadonlySet<string>): ValidationRule {
  return (context): ASTVisitor => {
    const scalars = identifiers(context.getSchema());
    if (scalars.size === 0) return {};
    const check = () => {
      const type = getNamedType(context.getInputType());
      if (type && scalars.has(type.name)) context.reportError(written(type.name));
    };
    const checkName = ({ value }: NameNode) => {
      if (asLongAsNumbers.test(value)) context.reportError(named());
    };
    const values = { StringValue: check, IntValue: check, FloatValue: check, EnumValue: check, BooleanValue: check };
    return { ...values, Name: checkName };
  };
}

const asLongAsNumbers = /\d{10}/;

function named(): GraphQLError {
  const originalError = new GatewayError('IDENTIFIER_IN_DOCUMENT', {
    fa: 'نامی در سند ده رقم یا بیشتر پشت سر هم دارد که شاید شمارهٔ کسی باشد؛ سندها و نام‌های آن‌ها نگه داشته می‌شود. نام دیگری بگذارید.',
    en: 'A name in the document has ten digits or more in a row, which may be a number of somebody. Documents and their names are remembered: choose another name.',
  });
  return new GraphQLError(originalError.message, { originalError });
}

function written(scalar: string): GraphQLError {
  const originalError = new GatewayError('IDENTIFIER_IN_DOCUMENT', {
    fa: `مقدار نوع ${scalar} در متن سند نوشته شده است؛ سندها نگه داشته می‌شود و شماره‌ها نه. آن را با متغیر بفرستید: query ($value: ${scalar}) {…}.`,
    en: `A value of the type ${scalar} is written into the document. Documents are remembered, numbers of people are not: send it as a variable, query ($value: ${scalar}) {…}.`,
  });
  return new GraphQLError(originalError.message, { originalError });
}
