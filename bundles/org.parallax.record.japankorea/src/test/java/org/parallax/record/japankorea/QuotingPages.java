package org.parallax.record.japankorea;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the pages on the record quote: the phrases that the page on what is covered leads from, and the words in quotation marks of the page on disagreements. */
final class QuotingPages {

    private static final Path COVERAGE = Path.of("docs/coverage.md");
    private static final Path DISAGREEMENTS = Path.of("docs/disagreements.md");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private QuotingPages() {
    }

    /** All of them; a phrase stands in the document of its table, the words of a disagreement in any. */
    static List<QuotedWords> quotations() throws IOException {
        return Stream.concat(covered(), disagreed()).toList();
    }

    private static Stream<QuotedWords> covered() throws IOException {
        return PageTable.of(COVERAGE).stream().filter(table -> table.columns().contains("phrase"))
                .flatMap(table -> table.column("phrase").stream().map(phrase -> new QuotedWords("coverage.md " + table.heading(),
                        List.of(new CitedPlace(table.heading().substring(0, table.heading().indexOf(':')), "")), phrase, Wording.PHRASE)));
    }

    private static Stream<QuotedWords> disagreed() throws IOException {
        List<CitedPlace> anywhere = Places.documents().stream().map(source -> new CitedPlace(source, "")).toList();
        List<String> lines = Files.readString(DISAGREEMENTS).replace("*", "").lines().toList();
        return IntStream.range(0, lines.size()).boxed().flatMap(line -> QUOTED.matcher(lines.get(line)).results()
                .map(found -> new QuotedWords("disagreements.md:" + (line + 1), anywhere, found.group(1), Wording.PHRASE)));
    }
}
