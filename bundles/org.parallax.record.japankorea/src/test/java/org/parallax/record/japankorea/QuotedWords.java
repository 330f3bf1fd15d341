package org.parallax.record.japankorea;

import java.util.List;
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
import org.parallax.model.Scenario;
import org.parallax.model.Source;
import org.parallax.model.Sourced;

/**
 * Words that a text says are those of a source: a clause {@code quotes}; what stands between single or curly quotation marks
 * in another text of an element that cites one (its title, a reason, a reading, a differing account, a note, what is supplied
 * or the text of a mechanism); and the reasons of a scenario, which often give a document's words without such marks.
 *
 * <p>A clause, a reason and a differing account have citations of their own: their words stand at a place that these name.
 * Of other texts the document counts: those that the text itself names, and those that its element cites.
 *
 * @param element the file and line, and which element it is, for messages
 * @param places where they may stand
 * @param words as the text gives them
 * @param wording how they have to stand there
 */
record QuotedWords(String element, List<CitedPlace> places, String words, Wording wording) {

    /** What stands between quotation marks that are no apostrophes. */
    static final Pattern PHRASE = Pattern.compile("(?<![\\p{L}\\p{N}])'(.+?)'(?![\\p{L}\\p{N}])|\u201c(.+?)\u201d");
    private static final Pattern SOURCE_NAME = Pattern.compile("\\b\\p{Ll}+[12]\\d{3}\\b");

    /** All that a file of a record, a library or a scenario quotes. */
    static Stream<QuotedWords> in(String file, Document document) {
        return EcoreUtil2.eAllOfType(document, EObject.class).stream().flatMap(each -> in(each, element(file, each)));
    }

    /** The first of its places at which the documents have the words; none where they do not. */
    Stream<CitedPlace> foundIn(DocumentTexts documents) {
        return places.stream().filter(place -> documents.at(place).filter(text -> wording.fits(words, text)).isPresent()).limit(1);
    }

    /** As a message names them. */
    String message() {
        return element + " '" + words + "' of " + places.stream().map(CitedPlace::words).toList();
    }

    private static Stream<QuotedWords> in(EObject text, String element) {
        return switch (text) {
            case Citation citation -> citation.getQuotes().stream()
                    .map(words -> new QuotedWords(element, places(List.of(citation)), words, Wording.EXACT));
            case Because because -> Stream.concat(phrases(element, because.getText(), own(because, because.getCitations())), retold(element, because));
            case Judgement judgement -> phrases(element, judgement.getReading(), cited(judgement));
            case DifferingAccount account -> phrases(element, account.getText(), own(account, account.getCitations()));
            case Source source -> texts(source).flatMap(each -> phrases(element, each, List.of(new CitedPlace(source.getName(), ""))));
            case Sourced fact -> texts(fact).flatMap(each -> phrases(element, each, cited(fact)));
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
    private static Stream<QuotedWords> phrases(String element, String text, List<CitedPlace> cited) {
        List<CitedPlace> places = Stream.concat(SOURCE_NAME.matcher(text).results().map(name -> new CitedPlace(name.group(), "")), cited.stream())
                .distinct().toList();
        return places.isEmpty() ? Stream.empty() : PHRASE.matcher(text).results().map(QuotedWords::within)
                .map(words -> new QuotedWords(element, places, words, Wording.PHRASE));
    }

    private static Stream<QuotedWords> retold(String element, Because because) {
        return EcoreUtil2.getContainerOfType(because, Scenario.class) == null || because.getCitations().isEmpty() ? Stream.empty()
                : Stream.of(new QuotedWords(element, places(because.getCitations()), because.getText(), Wording.RETOLD));
    }

    private static String within(MatchResult marks) {
        return marks.group(1) == null ? marks.group(2) : marks.group(1);
    }

    /** The places that a text has of its own, else the documents of the element it stands in. */
    private static List<CitedPlace> own(EObject text, List<Citation> own) {
        return own.isEmpty() ? cited(text) : places(own);
    }

    private static List<CitedPlace> cited(EObject text) {
        Sourced element = EcoreUtil2.getContainerOfType(text, Sourced.class);
        return element == null ? List.of() : places(EcoreUtil2.eAllOfType(element, Citation.class)).stream()
                .map(place -> new CitedPlace(place.source(), "")).distinct().toList();
    }

    /** As written, since the other files of a record need not be read for it. */
    private static List<CitedPlace> places(List<Citation> citations) {
        return citations.stream().map(citation -> new CitedPlace(ReferenceText.of(citation, Literals.CITATION__SOURCE), DocumentText.alike(citation.getSection())))
                .distinct().toList();
    }

    private static String element(String file, EObject text) {
        var node = NodeModelUtils.findActualNodeFor(text);
        Named named = EcoreUtil2.getContainerOfType(text, Named.class);
        return file + ":" + (node == null ? 1 : node.getStartLine()) + (named == null || named.getName().isEmpty() ? "" : " " + named.getName());
    }
}
