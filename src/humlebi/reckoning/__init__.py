"""Law and facts to rows: the only evaluator. One person is a population of one."""
