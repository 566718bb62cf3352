"""What is proposed and not passed: compared with and read, never applied to a case."""
