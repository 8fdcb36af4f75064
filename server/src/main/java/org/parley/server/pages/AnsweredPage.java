package org.parley.server.pages;

/** A saved question with what stands around it. */
record AnsweredPage(Head head, QuestionPage page) {}
