"""What help there is, for anybody: pages, search, a counted day, questions to take along, one's municipality."""
