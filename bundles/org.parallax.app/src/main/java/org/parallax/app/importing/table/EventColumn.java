package org.parallax.app.importing.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns that a table of events may have, in the order in which lists name them. */
public enum EventColumn {
    DATE("date", Group.EVENT),
    TITLE("title", Group.EVENT),
    KIND("kind", Group.EVENT),
    BY("by", Group.ROLE),
    TO("to", Group.ROLE),
    OVER("over", Group.ROLE),
    INTENSITY("intensity", Group.ROLE),
    SOURCE("source", Group.SOURCE),
    SECTION("section", Group.SOURCE),
    NAME("name", Group.EVENT),
    IN("in", Group.ROLE),
    BETWEEN("between", Group.ROLE),
    OF("of", Group.ROLE),
    AGAINST("against", Group.ROLE),
    ABOUT("about", Group.ROLE),
    WITH("with", Group.ROLE),
    CONSENTED("consented", Group.ROLE),
    ENDS("ends", Group.EVENT),
    ALLEGED("alleged", Group.EVENT),
    KNOWN_FROM("known from", Group.EVENT),
    NOTE("note", Group.TEXT),
    READING("reading", Group.TEXT),
    SUPPLIED("supplied", Group.TEXT),
    BECAUSE("because", Group.TEXT),
    QUOTES("quotes", Group.SOURCE),
    AUTHOR("author", Group.SOURCE),
    PUBLISHER("publisher", Group.SOURCE),
    PUBLISHED("published", Group.SOURCE),
    URL("url", Group.SOURCE);

    /** What a column is about. */
    private enum Group {
        /** The event itself. */
        EVENT,
        /** An argument of its kind. */
        ROLE,
        /** Words that go with it. */
        TEXT,
        /** Where it comes from. */
        SOURCE
    }

    private static final List<EventColumn> USUAL = List.of(DATE, TITLE, KIND, BY, TO, OVER, INTENSITY, SOURCE, SECTION);

    private final String heading;
    private final Group group;

    EventColumn(String heading, Group group) {
        this.heading = heading;
        this.group = group;
    }

    /** The heading, in the words of the language. */
    public String heading() {
        return heading;
    }

    /** Whether it is an argument of the event's kind, which the language calls by the same word. */
    public boolean isRole() {
        return group == Group.ROLE;
    }

    /** Whether it is a text that the language puts behind the same word. */
    public boolean isText() {
        return group == Group.TEXT;
    }

    /** The columns that most tables have, in the order of a template. */
    public static List<EventColumn> usual() {
        return USUAL;
    }

    /** The column of a heading, however it is spelt in case, blanks, hyphens and underlines. */
    public static Optional<EventColumn> of(String heading) {
        return Arrays.stream(values()).filter(column -> column.heading.equals(Headings.plain(heading))).findFirst();
    }

    /** All headings. */
    public static List<String> headings() {
        return Arrays.stream(values()).map(EventColumn::heading).toList();
    }
}
