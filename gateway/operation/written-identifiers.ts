import { getNamedType, GraphQLError, type ASTVisitor, type GraphQLSchema, type ValidationRule } from 'graphql';
import { GatewayError } from '../kernel/errors.ts';

/**
 * Refuses documents into which a number that stands for a person is written: documents are remembered, by the gateway
 * and by whoever lists them, and values are not. Variables carry such numbers. The number is not repeated.
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
    return { StringValue: check, IntValue: check, FloatValue: check, EnumValue: check, BooleanValue: check };
  };
}

function written(scalar: string): GraphQLError {
  const originalError = new GatewayError('IDENTIFIER_IN_DOCUMENT', {
    fa: `مقدار نوع ${scalar} در متن سند نوشته شده است؛ سندها نگه داشته می‌شود و شماره‌ها نه. آن را با متغیر بفرستید: query ($value: ${scalar}) {…}.`,
    en: `A value of the type ${scalar} is written into the document. Documents are remembered, numbers of people are not: send it as a variable, query ($value: ${scalar}) {…}.`,
  });
  return new GraphQLError(originalError.message, { originalError });
}
