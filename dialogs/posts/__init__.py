"""Weekly posts: what comes on Monday, what is behind its numbers, the groups that hear it too."""
