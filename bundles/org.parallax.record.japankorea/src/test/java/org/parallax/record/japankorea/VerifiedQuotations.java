package org.parallax.record.japankorea;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has been compared with the documents and found, so that a build without them knows it. A line names source, place and
 * how the words have to stand there, and has their digest instead of the words.
 *
 * @param lines each a statement about a document that was true when it was compared, sorted
 */
record VerifiedQuotations(List<String> lines) {

    /** The list of this record and of the library it has its kinds from. */
    static final Path FILE = Path.of("src/test/verified-quotations.txt");

    /** Compares with the documents and writes the list anew. */
    static final String COMMAND = "PARALLAX_DOCUMENTS=<folder of the documents> ./parallax mvn -o test -pl bundles/org.parallax.record.japankorea -am"
            + " -Dtest=VerbatimTest -Dsurefire.failIfNoSpecifiedTests=false -Dquotations.write=true";

    private static final String HEAD = """
            # Which quotations of the record, of its library of kinds, and of its examples, templates and pages have been compared
            # with the documents and were found in them: source, place, how they have to stand there, and the SHA-256 of the words.
            # Not written by hand. Whoever has the documents writes it with
            #   %s
            """.formatted(COMMAND);

    /** Takes lines in any order. */
    VerifiedQuotations {
        lines = List.copyOf(new TreeSet<>(lines));
    }

    /** The list that stands in a file. */
    static VerifiedQuotations read(Path file) throws IOException {
        return new VerifiedQuotations(Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList());
    }

    /** What the documents have of some quotations: each at the first of its places. What they do not have is left out. */
    static VerifiedQuotations found(Collection<QuotedWords> quotations, DocumentTexts documents) {
        return new VerifiedQuotations(quotations.stream()
                .flatMap(quotation -> quotation.foundIn(documents).map(place -> line(quotation, place))).toList());
    }

    /** Writes the list; equal lists give equal files. */
    void write(Path file) throws IOException {
        Files.writeString(file, HEAD + String.join("\n", lines) + "\n");
    }

    /** Which of some quotations nobody has compared with the documents, in words. */
    List<String> missing(Collection<QuotedWords> quotations) {
        var verified = Set.copyOf(lines);
        return quotations.stream().filter(quotation -> lines(quotation).noneMatch(verified::contains))
                .map(QuotedWords::message).sorted().toList();
    }

    /** Its lines that none of some quotations asks for. */
    List<String> superfluous(Collection<QuotedWords> quotations) {
        var asked = quotations.stream().flatMap(VerifiedQuotations::lines).collect(Collectors.toSet());
        return lines.stream().filter(line -> !asked.contains(line)).toList();
    }

    /** The lines of which one is enough. */
    private static Stream<String> lines(QuotedWords quotation) {
        return quotation.places().stream().map(place -> line(quotation, place));
    }

    private static String line(QuotedWords quotation, CitedPlace place) {
        return String.join(" | ", place.source(), place.section(), quotation.wording().name().toLowerCase(Locale.ROOT), digest(quotation.words()));
    }

    private static String digest(String words) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(DocumentText.alike(words).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
