"""What an operator manages in the browser: one module for each subject, its template of the same name."""
