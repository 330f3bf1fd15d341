package org.parallax.record.japankorea;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the pages on the record quote: the phrases that the page on what is covered leads from, the sentences that the page on
 * comparisons holds against the curve, and what any other page has in double quotation marks.
 */
final class QuotingPages {

    private static final Path COVERAGE = Path.of("docs/coverage.md");
    private static final Path COMPARISONS = Path.of("docs/comparisons.md");

    /** What is code is the language's and no document's; it keeps its lines, so that places are told right. */
    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    /** Within a paragraph, which may be broken into lines anywhere, or within a cell of a table. */
    private static final String WORDS = "((?:[^\"\u201c\u201d|\\n]|\\n(?![\\n|#]))+)";
    private static final Pattern QUOTED = Pattern.compile("\"" + WORDS + "\"|\u201c" + WORDS + "\u201d");

    private QuotingPages() {
    }

    /** All of them; a phrase or a sentence stands in the document of its row, the words of any other page in some document. */
    static List<QuotedWords> quotations() throws IOException {
        return Stream.of(covered(), compared(), marked("disagreements.md"), marked("reading-the-record.md"), marked("examples.md"))
                .flatMap(each -> each).toList();
    }

    private static Stream<QuotedWords> covered() throws IOException {
        return PageTable.of(COVERAGE).stream().filter(table -> table.columns().contains("phrase"))
                .flatMap(table -> table.column("phrase").stream().map(phrase -> new QuotedWords("coverage.md " + table.heading(),
                        List.of(new CitedPlace(table.heading().substring(0, table.heading().indexOf(':')), "")), phrase, Wording.PHRASE)));
    }

    private static Stream<QuotedWords> compared() throws IOException {
        return PageTable.of(COMPARISONS).stream().filter(table -> table.columns().contains("sentence"))
                .flatMap(table -> table.rows().stream().map(row -> new QuotedWords("comparisons.md row " + row.getFirst(),
                        List.of(new CitedPlace(row.get(table.columns().indexOf("document")), "")),
                        row.get(table.columns().indexOf("sentence")), Wording.PHRASE)));
    }

    private static Stream<QuotedWords> marked(String page) throws IOException {
        return marked(page, Files.readString(Path.of("docs").resolve(page)));
    }

    /** What a page of that name and text has in double quotation marks outside of code. */
    static Stream<QuotedWords> marked(String page, String text) {
        List<CitedPlace> anywhere = Places.documents().stream().map(source -> new CitedPlace(source, "")).toList();
        String prose = CODE.matcher(text).replaceAll(code -> "\n".repeat((int) code.group().lines().count() - 1)).replace("*", "");
        return QUOTED.matcher(prose).results().map(found -> new QuotedWords(page + ":" + line(prose, found), anywhere,
                (found.group(1) == null ? found.group(2) : found.group(1)).replaceAll("\\s+", " "), Wording.PHRASE));
    }

    private static long line(String prose, MatchResult found) {
        return 1 + prose.substring(0, found.start()).chars().filter(sign -> sign == '\n').count();
    }
}
