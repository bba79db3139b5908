/** Loaded before a program that would otherwise outlive the benchmark that started it. */
process.on('disconnect', () => process.exit());
