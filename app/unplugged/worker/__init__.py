"""What runs inside a child process: the control thread and the job loop."""
