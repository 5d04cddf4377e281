"""Values, messages, rules and the store; knows no engine, no platform and no Qt."""
