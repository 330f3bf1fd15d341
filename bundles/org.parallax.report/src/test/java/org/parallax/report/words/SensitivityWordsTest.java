package org.parallax.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.Tornado;
import org.parallax.projection.result.Tornado.Sort;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.Made;
import org.parallax.report.MadeTornado;

/** The words about which inputs drive a change. */
class SensitivityWordsTest {

    private static String set(Sort sort, String unit, double value) {
        return SensitivityWords.set(new Tornado.Input(sort, "id", "Title", unit), value).replace('\u00a0', ' ');
    }

    @Test
    void whatAnInputIsSetToIsToldAsItsSortIsWritten() {
        assertEquals("0.15", set(Sort.ASSUMPTION, "0 to 1", 0.05 + 0.1));
        assertEquals("0", set(Sort.ASSUMPTION, "0 to 1", 0));
        assertEquals("1230", set(Sort.PARAMETER, "points", 1234.5));
        assertEquals("0.000123", set(Sort.PARAMETER, "1/month", 0.00012345));
        assertEquals("−10 %", set(Sort.SHOCK, "factor", 0.9));
        assertEquals("+30 %", set(Sort.SHOCK, "factor", 1.3));
        assertEquals("left out", set(Sort.SHOCK, Tornado.PRESENCE, 0));
        assertEquals("never", set(Sort.EVENT, "probability", 0));
        assertEquals("60 %", set(Sort.EVENT, "probability", 0.6));
        assertEquals("always", set(Sort.OPTION, "share", 1));
    }

    @Test
    void theBoundOfTheOthersIsAboveEveryOne() {
        var tornado = tornado(bar(2, 0), bar(0.1, -0.1), bar(0.04, 0));
        assertEquals(Optional.of("2 others, each less than 0.3 points"), SensitivityWords.others(tornado, 1));
        assertEquals(Optional.of("1 other, less than 0.1 points"), SensitivityWords.others(tornado, 2));
        assertEquals(Optional.empty(), SensitivityWords.others(tornado, 3));
        var many = new Tornado(
                tornado.theory(), tornado.indicator(), tornado.month(), tornado.runs(), tornado.base(), tornado.bars(), 1900);
        assertEquals(Optional.of("1 other, less than 0.1 points; 1,900 weaker events not moved"), SensitivityWords.others(many, 2));
        assertEquals(Optional.of("1,900 weaker events not moved"), SensitivityWords.others(many, 3));
        assertEquals(Optional.empty(), SensitivityWords.untried(List.of(tornado)));
        assertEquals(
                Optional.of("1,900 weaker events were not moved: of many events only the strongest are, by the points of their kinds."),
                SensitivityWords.untried(List.of(tornado, many)));
        assertEquals(2, SensitivityWords.shown(tornado, 9).size());
    }

    @Test
    void theRunsOfParametersAreToldWhereTheyAreFewer() {
        assertEquals("512 runs, parameters in 128", SensitivityWords.runs(MadeTornado.of("ClashOfRealities")));
        assertEquals("512 runs", SensitivityWords.runs(tornado()));
    }

    private static Tornado.Bar bar(double low, double high) {
        return MadeTornado.bar(Sort.EVENT, "e" + low, "Event", "probability", 0, low, 1, high);
    }

    private static Tornado tornado(Tornado.Bar... bars) {
        return new Tornado("A", Indicator.SECURITY, Made.AS_OF.plusMonths(3), 512, MadeTornado.BASE, List.of(bars));
    }
}
