package org.parallax.app.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.record.EventIssue;
import org.parallax.model.Agreement;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.Issue;
import org.parallax.model.Named;
import org.parallax.model.Occurrence;
import org.parallax.model.ParameterType;

/**
 * What the record and its library offer can be used. Every issue can be touched: an event of the record, of an example or of a
 * template is over it, or an agreement is, which events can be of. Every kind is used by such an event, or says that no
 * document tells of one.
 */
final class UseOfKindsTest {

    private static final InstalledRecordText RECORD = InstalledRecordText.read();

    /** The one phrase by which a kind that nothing uses says so, in its reading or in what is supplied. */
    private static final Pattern UNTOLD = Pattern.compile("\\b[Nn]o document tells of ");

    @Test
    void everyIssueCanBeTouched() {
        Set<Object> over = events().flatMap(event -> event.getArguments().stream()).flatMap(argument -> argument.getValues().stream()).collect(Collectors.toSet());
        Set<Issue> agreed = all(Agreement.class).flatMap(agreement -> EventIssue.of(agreement).stream()).collect(Collectors.toSet());
        assertTrue(all(EventKind.class).flatMap(kind -> kind.getParameters().stream()).anyMatch(parameter -> parameter.getType() == ParameterType.AGREEMENT));
        assertEquals(List.of(), all(Issue.class).filter(issue -> !over.contains(issue) && !agreed.contains(issue)).map(Named::getName).toList(),
                "nothing can be over these: let an event of the record or of an example be over each, or an agreement");
    }

    @Test
    void everyKindIsUsedOrSaysThatNoDocumentTellsOfOne() {
        var used = events().map(Occurrence::getKind).collect(Collectors.toSet());
        assertEquals(List.of(), all(EventKind.class).filter(kind -> !used.contains(kind) && !isUntold(kind)).map(Named::getName).sorted().toList(),
                "no event is of these kinds: use each, or say in its reading or in what is supplied that 'No document tells of' one");
    }

    @Test
    void noKindThatTheRecordUsesSaysThatNoDocumentTellsOfOne() {
        var told = all(Occurrence.class).filter(event -> event instanceof Event documented && !documented.getCitations().isEmpty())
                .map(Occurrence::getKind).collect(Collectors.toSet());
        assertEquals(List.of(), all(EventKind.class).filter(kind -> told.contains(kind) && isUntold(kind)).map(Named::getName).sorted().toList());
    }

    private static boolean isUntold(EventKind kind) {
        return Stream.concat(kind.getReadings().stream(), kind.getSupplied().stream()).anyMatch(UNTOLD.asPredicate());
    }

    private static Stream<Occurrence> events() {
        return Stream.concat(all(Occurrence.class), RECORD.scenarios().stream()
                .flatMap(scenario -> EcoreUtil2.eAllOfType(scenario, Occurrence.class).stream()));
    }

    private static <T extends EObject> Stream<T> all(Class<T> type) {
        return RECORD.elements().stream().filter(type::isInstance).map(type::cast);
    }
}
