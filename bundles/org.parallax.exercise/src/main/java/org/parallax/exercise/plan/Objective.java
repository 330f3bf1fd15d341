package org.parallax.exercise.plan;

/** What an exercise is to find out or to train. */
public record Objective(String id, String title) {}
