package org.parallax.dsl.extension;

import java.net.URL;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record that comes with a plug-in: the relationship it founds, the files it is written in, and what it offers to those
 * who write scenarios on it; or a library or a layer, which say so by their {@link #sort}. Offered as a service (an entry in {@code META-INF/services}), found by the host. Two installed
 * records of one name are an error that names both. Implementations are immutable and need a public constructor without
 * parameters; each list is the same on every call and its files are UTF-8 text.
 */
public interface InstalledRecord {

    /**
     * The name that its headers give: of a relationship, as scenarios say it after {@code on}; of a library or a layer, as
     * records and scenarios say it after {@code with}.
     */
    String name();

    /** Whether it is a record, a library or a layer, told without reading its files. */
    default RecordSort sort() {
        return RecordSort.RECORD;
    }

    /** The name of the record that a layer is laid over, as its header says; for anything else its own name. */
    default String relationship() {
        return name();
    }

    /** The {@code .relationship} files, each readable from where it is, in a fixed order; never empty. */
    List<URL> files();

    /** What readers call it: the title that the header of its files gives, for lists shown before these are read. */
    default String title() {
        return name();
    }

    /** The month until which its header says that it documents, to suggest before its files are read; empty where it says none. */
    default Optional<YearMonth> reach() {
        return Optional.empty();
    }

    /**
     * {@code .scenario} files to look at and try, in the order in which they are offered. The first line of each is a
     * comment that says in a sentence what it asks; its title is that of its first scenario.
     */
    default List<URL> examples() {
        return List.of();
    }

    /**
     * {@code .scenario} files to begin one's own with, in the order in which they are offered. The first line of each is a
     * comment of the form {@code // Title: a sentence}; a scenario called {@code Untitled} takes the name of the author's
     * file.
     */
    default List<URL> templates() {
        return List.of();
    }

    /**
     * Pages in Markdown for the guide, in the order in which they are shown. A code block marked {@code parallax file} that
     * holds a scenario can be tried there; so can one marked {@code parallax scenario} if an indented line before it says
     * where it belongs: {@code scenario Example "An example" on NAME as of 2024-05 for 24 months { ... }}.
     */
    default List<URL> pages() {
        return List.of();
    }

    /**
     * Files that tell of periods of which the record's documents say how relations moved, for the back-test to play again:
     * lines {@code replay NAME "TITLE"}, {@code as of MONTH}, {@code onset in MONTH}, {@code aftermath in MONTH}, and an
     * indicator with {@code up}, {@code down} or {@code gone} and the words that say so.
     */
    default List<URL> replays() {
        return List.of();
    }

    /**
     * Files in the jar of a class, since a jar cannot list a folder.
     *
     * @param paths from the folder of the class's package, such as {@code record/sources.relationship}
     * @throws IllegalStateException if there is none of that path, naming it
     */
    static List<URL> beside(Class<?> type, String... paths) {
        return Stream.of(paths).map(path -> Stream.ofNullable(type.getResource(path)).findFirst().orElseThrow(
                () -> new IllegalStateException("its file " + path + " is missing beside " + type.getName()))).toList();
    }
}
