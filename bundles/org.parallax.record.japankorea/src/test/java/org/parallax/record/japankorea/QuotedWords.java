package org.parallax.record.japankorea;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.parallax.dsl.record.ReferenceText;
import org.parallax.model.Because;
import org.parallax.model.Citation;
import org.parallax.model.Document;
import org.parallax.model.Judgement;
import org.parallax.model.Mechanism;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Sourced;

/**
 * Words that a record says are those of a source: a clause {@code quotes}, or what stands between single quotation marks in a
 * reason, a reading or a mechanism that cites one.
 *
 * @param place the file and line, for messages
 * @param sources the names of the sources of which one has the words
 * @param words as the record gives them
 * @param isClause whether a clause of its own quotes them, so that every sign counts; a phrase inside a sentence of the record
 *        may begin with a small letter for a capital or the other way round, and leave words out with three dots
 */
record QuotedWords(String place, List<String> sources, String words, boolean isClause) {

    private static final Pattern PHRASE = Pattern.compile("(?<![\\p{L}\\p{N}])'(.+?)'(?![\\p{L}\\p{N}])");
    private static final Pattern LEFT_OUT = Pattern.compile("\\s*(?:\\.\\.\\.|\\u2026)\\s*");

    /** All that a file of a record quotes. */
    static Stream<QuotedWords> in(String name, Document file) {
        return EcoreUtil2.eAllOfType(file, EObject.class).stream().flatMap(each -> in(each, place(name, each)));
    }

    /** Whether a document of one of its sources has the words. */
    boolean standsIn(DocumentTexts documents, Map<String, String> titles) {
        return sources.stream().map(titles::get).anyMatch(title -> isClause ? documents.hold(title, words)
                : LEFT_OUT.splitAsStream(words).allMatch(part -> documents.hold(title, part) || documents.hold(title, otherwise(part))));
    }

    private static Stream<QuotedWords> in(EObject element, String place) {
        return switch (element) {
            case Citation citation -> citation.getQuotes().stream()
                    .map(words -> new QuotedWords(place, names(List.of(citation)), words, true));
            case Because because -> phrases(place, because.getText(), cited(because, because.getCitations()));
            case Judgement judgement -> phrases(place, judgement.getReading(), cited(judgement, List.of()));
            case Mechanism mechanism -> Stream.concat(phrases(place, mechanism.getText(), names(mechanism.getCitations())),
                    readings(place, mechanism));
            case Sourced fact -> readings(place, fact);
            default -> Stream.empty();
        };
    }

    private static Stream<QuotedWords> readings(String place, Sourced fact) {
        return fact.getReadings().stream().flatMap(reading -> phrases(place, reading, cited(fact, fact.getCitations())));
    }

    private static Stream<QuotedWords> phrases(String place, String text, List<String> sources) {
        return sources.isEmpty() ? Stream.empty() : PHRASE.matcher(text).results().map((MatchResult found) -> found.group(1))
                .map(words -> new QuotedWords(place, sources, words, false));
    }

    /** The sources a text has of its own, then those of all the element it stands in. */
    private static List<String> cited(EObject text, List<Citation> own) {
        Sourced element = EcoreUtil2.getContainerOfType(text, Sourced.class);
        return names(Stream.concat(own.stream(), element == null ? Stream.empty()
                : EcoreUtil2.eAllOfType(element, Citation.class).stream()).toList());
    }

    /** As written, since the other files of a record need not be read for it. */
    private static List<String> names(List<Citation> citations) {
        return citations.stream().map(citation -> ReferenceText.of(citation, Literals.CITATION__SOURCE)).distinct().toList();
    }

    private static String otherwise(String words) {
        int first = words.codePointAt(0);
        int other = Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
        return Character.toString(other) + words.substring(Character.charCount(first));
    }

    private static String place(String name, EObject element) {
        var node = NodeModelUtils.findActualNodeFor(element);
        return name + ":" + (node == null ? 1 : node.getStartLine());
    }
}
