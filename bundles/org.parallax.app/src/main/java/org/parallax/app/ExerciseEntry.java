package org.parallax.app;

/**
 * An exercise in a file.
 *
 * @param title its title, or its name if it has none
 * @param plays the name of the scenario that it plays
 * @param line where it begins, from 1
 * @param lastLine where it ends
 */
public record ExerciseEntry(String name, String title, String plays, String file, int line, int lastLine) {}
