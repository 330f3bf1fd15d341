package org.parallax.exercise.plan;

/**
 * An exercise as its text plans it: all that a room needs to know before it plays. The order of statements in the text
 * leaves no trace.
 *
 * @param glossary titles in other languages
 */
public record ExercisePlan(Purpose purpose, Seating seating, Script script, Asked asked, Glossary glossary) {}
