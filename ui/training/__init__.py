"""The windows of a drill: the instructor's, the choice of a scenario, the report, and the bar in the trainee's window."""
