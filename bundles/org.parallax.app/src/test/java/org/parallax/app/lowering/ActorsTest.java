package org.parallax.app.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.app.Trial;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Side;

/** Who acts in an event, and which parties an event of a third state affects. */
final class ActorsTest {

    private static final String KINDS = """
            kind Coercion "Coercion" { by state optional against state harms economic moderately
              seen by actor as bad slightly seen by counterpart as good moderately fades over 6 months cites book }
            kind Shock "Shock" { by state seen by both as good strongly lowers support slightly lasts cites book }
            kind Bond "Bond" { between states lowers support slightly lasts cites book }
            kind Quake "Quake" { over issue lowers support slightly lasts cites book }
            """;

    private static Happening happening(String event) {
        return Trial.lower("Trial", KINDS + "scenario Trial on Small as of 2020-12 for 24 months { event it in 2021-01 : " + event + " }")
                .situation().storyline().events().getFirst().event();
    }

    /** The points that each side is said to see; a side that takes no notice is left out. */
    private static Map<Side, Double> seen(Happening event) {
        return Stream.of(Side.values())
                .filter(side -> event.impact().effects().containsKey(Channel.viewBy(side)))
                .collect(Collectors.toMap(side -> side, event.impact()::perceivedBy));
    }

    @Test
    void aThirdStatesOwnViewGoesNowhereAndItsTargetIsTheCounterpart() {
        var event = happening("Coercion { by China against Japan }");
        assertEquals(Optional.empty(), event.actor());
        assertEquals(Optional.of("China"), event.actingState());
        assertEquals(Map.of(Side.FIRST, 3.5), seen(event));
    }

    @Test
    void aThirdStateWithoutTargetReachesBoth() {
        assertEquals(Map.of(Side.FIRST, 3.5, Side.SECOND, 3.5), seen(happening("Coercion { by China }")));
    }

    @Test
    void bothMeansBothPartiesWhoeverActs() {
        assertEquals(Map.of(Side.FIRST, 6.0, Side.SECOND, 6.0), seen(happening("Shock { by China }")));
    }

    @Test
    void supportIsThatOfTheActingParty() {
        var shifts = happening("Shock { by SouthKorea }").impact().shifts();
        assertEquals(1, shifts.size());
        assertEquals("SouthKorea", shifts.getFirst().driver().state());
        assertEquals(-0.05, shifts.getFirst().amount());
        assertEquals(0, happening("Shock { by China }").impact().shifts().size());
    }

    @Test
    void partiesThatActTogetherAreNoSingleActor() {
        var event = happening("Meeting { between Japan, SouthKorea }");
        assertEquals(Optional.empty(), event.actor());
        assertEquals(Optional.empty(), event.actingState());
        assertEquals(Map.of(Side.FIRST, 3.5, Side.SECOND, 3.5), seen(event));
        assertEquals("Meeting: JPN and KOR", event.title());
    }

    @Test
    void consentIsToldByItsWordAlone() {
        var kinds = "kind Registration \"Registration\" { by state consented over issue helps political slightly lasts cites book }\n";
        var event = Trial.lower("Trial", kinds + "scenario Trial on Small as of 2020-12 for 24 months {"
                + " event it in 2021-01 : Registration { consented by Japan over History } }").situation().storyline().events().getFirst();
        assertEquals("Registration consented by JPN over The past", event.event().title());
    }

    @Test
    void theIssueIsKnown() {
        var event = happening("Quarrel { by Japan over Territory intensity moderate }");
        assertEquals(Optional.of("Territory"), event.issue());
        assertEquals(Optional.of(Side.FIRST), event.actor());
    }

    @Test
    void statesThatActTogetherMoveTheirOwnDrivers() {
        assertEquals(List.of("Japan", "SouthKorea"), supported("Bond { between Japan, SouthKorea }"));
        assertEquals(List.of("SouthKorea"), supported("Bond { between SouthKorea, China }"));
        assertEquals(List.of(), supported("Bond { between UnitedStates, China }"));
        assertEquals(List.of("Japan", "SouthKorea"), supported("Quake { over History }"));
    }

    private static List<String> supported(String event) {
        return happening(event).impact().shifts().stream().map(shift -> shift.driver().state()).toList();
    }
}
