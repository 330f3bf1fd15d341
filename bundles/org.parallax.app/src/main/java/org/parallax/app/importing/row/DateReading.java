package org.parallax.app.importing.row;

/** What a cell with a date says. */
public sealed interface DateReading {

    /** One date. */
    record Read(WrittenDate date) implements DateReading {}

    /** None, or more than one; {@code problem} goes on behind the cell: {@code may be A or B; write one of them}. */
    record Wrong(String problem) implements DateReading {}
}
