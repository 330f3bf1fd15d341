package org.parallax.app.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.record.Judgements;
import org.parallax.model.Citation;
import org.parallax.model.EventKind;
import org.parallax.model.Judgement;
import org.parallax.model.Level;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Salience;
import org.parallax.model.Source;
import org.parallax.model.Sourced;
import org.parallax.model.State;
import org.parallax.model.StateRole;
import org.parallax.report.record.RecordDossier.Element;
import org.parallax.report.record.RecordDossier.Fact;
import org.parallax.report.record.RecordDossier.Passage;

/**
 * Of every element of the record and of its library of kinds: what a reader judged is a reading with its reason, what is
 * supplied is supplied, what is quoted stands with its source. The elements are gone through by the metamodel, so that a new
 * sort of judgement cannot be forgotten.
 */
final class ProvenanceOnPagesTest {

    private static final InstalledRecordText RECORD = InstalledRecordText.read();

    /** The words and figures by which a reader ranks or sorts what a document tells. */
    private static final Set<EClassifier> JUDGED = Set.of(
            Literals.TONE, Literals.STRENGTH, Literals.LEANING, Literals.ATTITUDE, Literals.INTENSITY, Literals.TOPIC, Literals.DEED,
            Literals.SIDE, Literals.VALENCE, Literals.EFFECT_DIRECTION, Literals.QUANTITY_DIRECTION, Literals.STATE_ROLE);

    private static final Pattern DATED = Pattern.compile("(between )?\\d{4}(-\\d\\d){0,2}( (and|to) \\d{4}(-\\d\\d){0,2}| on)?");

    private static final Map<Passage, Element> BY_PASSAGE = RECORD.dossier().sections().stream()
            .flatMap(section -> section.elements().stream())
            .collect(Collectors.toMap(element -> element.passage().orElseThrow(), Function.identity()));

    @Test
    void everyElementHasItsEntry() {
        assertEquals(Set.copyOf(elements().map(element -> Passages.of(element).orElseThrow()).toList()), BY_PASSAGE.keySet());
        assertTrue(BY_PASSAGE.size() > 400, () -> BY_PASSAGE.size() + " elements");
    }

    @Test
    void everyJudgementIsAReading() {
        var wrong = new ArrayList<String>();
        elements().forEach(element -> judged(element).forEach(word -> {
            var facts = entry(element).facts();
            if (facts.stream().noneMatch(fact -> fact.sort() == Fact.Sort.READING && (" " + fact.value() + " ").replaceAll("[,:]", " ").contains(" " + word + " "))) {
                wrong.add(words(element) + " does not show '" + word + "' as a reading");
            }
            facts.stream().filter(fact -> fact.sort() != Fact.Sort.READING && fact.value().equals(word))
                    .forEach(fact -> wrong.add(words(element) + " shows '" + word + "' as " + fact.sort()));
        }));
        assertEquals(List.of(), wrong);
    }

    /** What an author may write a reading for is what the page shows as read. */
    @Test
    void whatIsShownAsReadIsWhatIsJudged() {
        assertEquals(List.of(), elements()
                .filter(element -> entry(element).facts(Fact.Sort.READING).isEmpty()
                        == (Judgements.areOfTheWhole(element) || !Judgements.single(element).isEmpty()))
                .map(ProvenanceOnPagesTest::words).toList());
    }

    @Test
    void everyReadingHasItsReason() {
        assertEquals(List.of(), elements().flatMap(element -> entry(element).facts(Fact.Sort.READING).stream()
                        .filter(fact -> !fact.isChoiceOfKind() && fact.reason().isBlank())
                        .map(fact -> words(element) + " gives no reason for " + fact.label() + " '" + fact.value() + "'")).toList());
    }

    @Test
    void theReasonIsTheJudgementsOwnWhereItHasOne() {
        var wrong = new ArrayList<String>();
        elements().forEach(element -> EcoreUtil2.eAllOfType(element, Judgement.class).stream()
                .map(Judgement::getReading).filter(reading -> !reading.isBlank())
                .filter(reading -> entry(element).facts(Fact.Sort.READING).stream().noneMatch(fact -> fact.reason().equals(reading)))
                .forEach(reading -> wrong.add(words(element) + " does not give as a reason '" + reading + "'")));
        assertEquals(List.of(), wrong);
    }

    @Test
    void everythingSuppliedIsShownAsSuppliedAndNoDateBesideItAsDocumented() {
        elements().forEach(element -> assertEquals(
                element.getSupplied(), entry(element).facts(Fact.Sort.SUPPLIED).stream().map(Fact::value).toList(), words(element)));
        assertEquals(List.of(), elements().filter(element -> !element.getSupplied().isEmpty())
                .flatMap(element -> entry(element).facts(Fact.Sort.DOCUMENTED).stream()
                        .filter(fact -> DATED.matcher(fact.value()).matches()).map(fact -> words(element) + " " + fact)).toList());
        assertEquals(List.of(), elements().filter(element -> element.getKnownFrom().isGiven())
                .filter(element -> !entry(element).facts().contains(Fact.remark("known from", element.getKnownFrom().toString())))
                .map(ProvenanceOnPagesTest::words).toList());
        RECORD.elements().stream().filter(Source.class::isInstance).map(Source.class::cast)
                .forEach(source -> assertEquals(ElementFacts.of(source), RECORD.dossier().source(source.getName()).orElseThrow().facts()));
    }

    @Test
    void everythingQuotedStandsWithItsSource() {
        var shown = Stream.concat(
                BY_PASSAGE.values().stream().flatMap(element -> element.citations().stream()),
                RECORD.dossier().disagreements().stream().flatMap(about -> about.tellings().stream()).flatMap(telling -> telling.citations().stream()))
                .collect(Collectors.toSet());
        assertEquals(List.of(), elements().flatMap(element -> EcoreUtil2.eAllOfType(element, Citation.class).stream())
                .filter(citation -> Citations.of(List.of(citation)).stream().noneMatch(shown::contains))
                .map(citation -> citation.getSource().getName() + " '" + citation.getQuotes() + "'").toList());
    }

    private static Stream<Sourced> elements() {
        return RECORD.elements().stream().filter(element -> element instanceof Sourced && !(element instanceof Source)).map(Sourced.class::cast);
    }

    private static Element entry(Sourced element) {
        return Objects.requireNonNull(BY_PASSAGE.get(Passages.of(element).orElseThrow()));
    }

    private static String words(Sourced element) {
        return element.eClass().getName() + " " + entry(element).id() + " (" + entry(element).title() + ")";
    }

    /** All that is judged in an element, as it is written. */
    private static Stream<String> judged(Sourced element) {
        return EcoreUtil2.eAllOfType(element, EObject.class).stream().flatMap(part -> switch (part) {
            case Salience salience -> Stream.of(Double.toString(salience.getValue()));
            case State state when state.getRole() == StateRole.PARTY || state.getRole() == StateRole.BYSTANDER -> Stream.empty();
            case Level level -> Stream.of(Double.toString(level.getValue()), level.getFrom().toString());
            case EventKind kind -> Stream.concat(kind.getFadeMonths() > 0 ? Stream.of(Integer.toString(kind.getFadeMonths())) : Stream.empty(), ranked(kind));
            default -> ranked(part);
        });
    }

    private static Stream<String> ranked(EObject part) {
        return part.eClass().getEAllAttributes().stream()
                .filter(attribute -> JUDGED.contains(attribute.getEAttributeType()) && part.eIsSet(attribute))
                .flatMap(attribute -> values(part, attribute)).map(Enumerator::getLiteral);
    }

    private static Stream<Enumerator> values(EObject part, EAttribute attribute) {
        return attribute.isMany() ? ((List<?>) part.eGet(attribute)).stream().map(Enumerator.class::cast) : Stream.of((Enumerator) part.eGet(attribute));
    }
}
