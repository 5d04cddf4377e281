"""The service that UI and command line call, and the supervisor of worker processes."""
