package org.parallax.record.japankorea;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.parallax.dsl.record.ReferenceText;
import org.parallax.model.Because;
import org.parallax.model.Citation;
import org.parallax.model.DifferingAccount;
import org.parallax.model.Document;
import org.parallax.model.Judgement;
import org.parallax.model.Mechanism;
import org.parallax.model.Named;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Source;
import org.parallax.model.Sourced;

/**
 * Words that a record says are those of a source: a clause {@code quotes}, or what stands between single or curly quotation
 * marks in another text of an element that cites one: its title, a reason, a reading, a differing account, a note, what is
 * supplied or the text of a mechanism.
 *
 * @param place the file and line, for messages
 * @param sources the names of the sources of which one has the words
 * @param words as the record gives them
 * @param isClause whether a clause of its own quotes them, so that every sign counts; a phrase inside a sentence of the record
 *        may begin with a small letter for a capital or the other way round, and leave words out with three dots
 */
record QuotedWords(String place, List<String> sources, String words, boolean isClause) {

    private static final Pattern PHRASE =
            Pattern.compile("(?<![\\p{L}\\p{N}])'(.+?)'(?![\\p{L}\\p{N}])|\u201c(.+?)\u201d");
    private static final Pattern SOURCE_NAME = Pattern.compile("\\b\\p{Ll}+[12]\\d{3}\\b");
    private static final Pattern LEFT_OUT = Pattern.compile("\\s*(?:\\.\\.\\.|\\u2026)\\s*");

    /** All that a file of a record quotes. */
    static Stream<QuotedWords> in(String name, Document file) {
        return EcoreUtil2.eAllOfType(file, EObject.class).stream().flatMap(each -> in(each, place(name, each)));
    }

    /** Whether a document of one of its sources has the words. */
    boolean standsIn(DocumentTexts documents, Map<String, String> titles) {
        return sources.stream().map(titles::get).filter(Objects::nonNull).anyMatch(title -> isClause ? documents.hold(title, words)
                : LEFT_OUT.splitAsStream(words).allMatch(part -> documents.hold(title, part) || documents.hold(title, otherwise(part))));
    }

    private static Stream<QuotedWords> in(EObject element, String place) {
        return switch (element) {
            case Citation citation -> citation.getQuotes().stream()
                    .map(words -> new QuotedWords(place, names(List.of(citation)), words, true));
            case Because because -> phrases(place, because.getText(), cited(because, because.getCitations()));
            case Judgement judgement -> phrases(place, judgement.getReading(), cited(judgement, List.of()));
            case DifferingAccount account -> phrases(place, account.getText(), cited(account, account.getCitations()));
            case Source source -> texts(source).flatMap(text -> phrases(place, text, List.of(source.getName())));
            case Sourced fact -> texts(fact).flatMap(text -> phrases(place, text, cited(fact, List.of())));
            default -> Stream.empty();
        };
    }

    private static Stream<String> texts(Sourced fact) {
        // The title of a source is its own.
        Stream<String> title = fact instanceof Named named && !(fact instanceof Source) ? Stream.of(named.getTitle()) : Stream.empty();
        Stream<String> text = fact instanceof Mechanism mechanism ? Stream.of(mechanism.getText()) : Stream.empty();
        return Stream.of(title, text, fact.getReadings().stream(), fact.getNotes().stream(), fact.getSupplied().stream())
                .flatMap(Function.identity());
    }

    /** What a text names itself comes first. */
    private static Stream<QuotedWords> phrases(String place, String text, List<String> cited) {
        List<String> sources = Stream.concat(SOURCE_NAME.matcher(text).results().map(MatchResult::group), cited.stream())
                .distinct().toList();
        return sources.isEmpty() ? Stream.empty() : PHRASE.matcher(text).results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
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
