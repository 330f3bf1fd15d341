package org.parallax.record.japankorea;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The documents behind the sources of a record, as plain texts. A source's document is one that holds the source's title,
 * whatever its dashes and capitals. Words are compared as they stand, but for four things that differ between a printed page
 * and a line of a record: any run of blanks and line breaks is one blank, quotation marks are straight, letters that are
 * raised, as in ordinal numbers, are not, and a dollar sign has no backslash before it, which marks it as no formula.
 *
 * @param texts the text of each document with such blanks, quotation marks, letters and dollar signs
 */
record DocumentTexts(List<String> texts) {

    /** Makes blanks, quotation marks, raised letters and dollar signs alike. */
    DocumentTexts {
        texts = texts.stream().map(DocumentTexts::alike).toList();
    }

    /** The files of a folder, each a document in UTF-8; folders in it are left aside. */
    static DocumentTexts in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new DocumentTexts(files.filter(Files::isRegularFile).sorted().map(DocumentTexts::read).toList());
        }
    }

    /** Whether there is a document of a title. */
    boolean hold(String title) {
        return of(title).findAny().isPresent();
    }

    /** Whether a document of a title holds some words. */
    boolean hold(String title, String words) {
        return of(title).anyMatch(text -> text.contains(alike(words)));
    }

    private Stream<String> of(String title) {
        return texts.stream().filter(text -> comparable(text).contains(comparable(alike(title))));
    }

    private static String comparable(String text) {
        return text.replaceAll("[\\u2010-\\u2015]", "-").toLowerCase(Locale.ROOT);
    }

    private static String alike(String text) {
        return text.replaceAll("<sup>(\\p{L}+)</sup>", "$1").replace("\\$", "$").replaceAll("[\\u2018\\u2019]", "'")
                .replaceAll("[\\u201c\\u201d]", "\"").replaceAll("(?U)\\s+", " ").strip();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
