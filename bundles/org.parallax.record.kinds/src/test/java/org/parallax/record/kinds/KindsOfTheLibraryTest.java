package org.parallax.record.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.Language;
import org.parallax.dsl.loading.Workspace;
import org.parallax.model.Citation;
import org.parallax.model.EventKind;
import org.parallax.model.Judgement;
import org.parallax.model.Named;

/** What each kind of event says of itself: what it is about, why it is ranked so, and what ends it if it lasts. */
class KindsOfTheLibraryTest {

    private static List<EventKind> kinds;

    @BeforeAll
    static void read() {
        Workspace workspace = Language.with(Set::of, List::of).newWorkspace();
        workspace.add(Path.of("kinds"));
        kinds = workspace.check().stream()
                .flatMap(file -> EcoreUtil2.getAllContentsOfType(file.document().orElseThrow(), EventKind.class).stream()).toList();
    }

    @Test
    void saysWhatEachKindIsAbout() {
        assertEquals(List.of(), named(kind -> kind.getTopics().isEmpty()));
    }

    @Test
    void saysWhatSortOfDeedEachKindIsUnlessNobodyDoesIt() {
        assertEquals(Set.of("ColonialRuleEnds", "TourismSurge", "GlobalCrisis", "LameDuckPeriod", "CoalitionStrain",
                "CoalitionBreak"),
                Set.copyOf(named(kind -> !kind.isSetDeed())));
    }

    @Test
    void saysWhyEachKindIsRankedSo() {
        assertEquals(List.of(), named(kind -> kind.getReadings().isEmpty() && judgements(kind)
                .anyMatch(judgement -> judgement.getReading().isBlank())));
    }

    @Test
    void knowsWhatEndsEachKindThatLasts() {
        assertEquals(List.of(), named(kind -> kind.isUntilEnded()
                && kinds.stream().noneMatch(other -> other.getEnded().contains(kind))));
        assertEquals(13, kinds.stream().filter(EventKind::isUntilEnded).count());
    }

    /** An agreement that one side ends is neither suspended nor threatened any longer. */
    @Test
    void theEndOfAnAgreementEndsWhatHungOverIt() {
        assertEquals(List.of(List.of("AgreementSuspension", "AgreementTerminationNotice")),
                kinds.stream().filter(kind -> kind.getName().equals("AgreementRepudiation"))
                        .map(kind -> kind.getEnded().stream().map(Named::getName).toList()).toList());
    }

    @Test
    void saysOfEachKindWithoutADocumentThatThereIsNone() {
        List<EventKind> withoutOne = kinds.stream()
                .filter(kind -> EcoreUtil2.getAllContentsOfType(kind, Citation.class).isEmpty()).toList();
        assertEquals(List.of("AmbassadorRecalled", "AmbassadorReturned", "Discharge"), withoutOne.stream().map(Named::getName).toList());
        assertEquals(List.of(), named(kind -> withoutOne.contains(kind) && !(kind.getReadings().toString().contains("No document")
                && kind.getSupplied().toString().contains("no document"))));
    }

    private static Stream<Judgement> judgements(EventKind kind) {
        return EcoreUtil2.getAllContentsOfType(kind, Judgement.class).stream();
    }

    private static List<String> named(Predicate<EventKind> which) {
        return kinds.stream().filter(which).map(Named::getName).toList();
    }
}
