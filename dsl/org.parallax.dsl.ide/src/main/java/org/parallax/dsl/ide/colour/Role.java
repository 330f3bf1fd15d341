package org.parallax.dsl.ide.colour;

/** What a stretch of text is to a reader. */
public enum Role {
    KEYWORD,
    /** A name where it is declared. */
    DEFINITION,
    /** A name that refers to an element of the record: a state, issue, leader, agreement. */
    ELEMENT,
    /** A name that refers to an event kind. */
    KIND,
    /** A name that refers to an event, decision, option or scenario, or to what an exercise plans. */
    HAPPENING,
    /** A name that refers to a source. */
    SOURCE,
    STRING,
    NUMBER,
    DATE,
    COMMENT
}
