package org.parallax.backtest.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.backtest.result.Part;

class SeriesReaderTest {

    private static final String HEAD = """
            # title: Visitors
            # unit: percent
            # step: month
            # source: made up
            # direction: KOR->JPN
            # split: 2012-02
            # kind: stock
            # indicator: societal
            # sign: +
            # seasonal: yes
            """;

    private static final String TEXT = HEAD + """
            period,value
            2012-01,1.5
            2012-02,-2
            2012-03,3e1
            """;

    @Test
    void readsAFile() {
        SeriesFile file = file(TEXT);
        assertEquals("visitors", file.id());
        assertEquals("percent", file.head().about().unit());
        assertEquals(Step.MONTH, file.head().step());
        assertEquals(new SeriesDirection.From("KOR", "JPN"), file.head().linkage().direction());
        assertEquals(1, file.head().linkage().sign());
        assertEquals(List.of(1.5, -2.0, 30.0), file.values().stream().map(Observation::value).toList());
        assertEquals(2, file.trained());
        assertEquals(Part.TEST, file.part());
    }

    @Test
    void aMillionMillionsAreRead() {
        assertEquals(-1e12, file(TEXT.replace("-2", "-1e12")).values().get(1).value());
    }

    @Test
    void itIsKnownWhereAHeadNamesWhatARecordMustKnow() {
        var reading = assertInstanceOf(
                SeriesReading.Readable.class, SeriesReader.read("a.csv", TEXT.getBytes(StandardCharsets.UTF_8)));
        assertEquals("a.csv:5:14: error x", reading.places().direction().problem("x").toString());
        assertEquals("a.csv:8:14: error x", reading.places().indicator().problem("x").toString());
    }

    @Test
    void theDigestIsOfTheBytes() {
        assertTrue(file(TEXT).sha256().matches("[0-9a-f]{64}"));
        assertEquals(file(TEXT).sha256(), file(TEXT).sha256());
        assertTrue(!file(TEXT).sha256().equals(file(TEXT + "\n").sha256()));
    }

    @Test
    void lineEndsAndAByteOrderMarkMakeNoDifference() {
        SeriesFile other = file("\uFEFF" + TEXT.replace("\n", "\r\n"));
        assertEquals(file(TEXT).head(), other.head());
        assertEquals(file(TEXT).values(), other.values());
    }

    @Test
    void quartersYearsAndPollsHaveTheirForms() {
        SeriesFile quarters = file(HEAD.replace("month", "quarter").replace("2012-02", "2012Q1")
                + "period,value\n2011Q4,1\n2012Q1,2\n");
        assertEquals(YearMonth.of(2012, 3), quarters.values().getLast().period().last());
        assertEquals(YearMonth.of(2011, 10), quarters.values().getFirst().period().first());
        assertEquals(Part.TRAINING, quarters.part());
        SeriesFile years = file(HEAD.replace("month", "year").replace("2012-02", "1999").replace("yes", "no")
                + "period,value\n1998,1\n1999,2\n");
        assertEquals(YearMonth.of(1999, 12), years.values().getLast().period().last());
    }

    @Test
    void aPollsSplitCountsWithItsLastMonthAndMayLieAfterTheLast() {
        String head = HEAD.replace("month", "irregular, about yearly").replace("2012-02", "2018");
        assertEquals(2, file(head + "period,value\n2017-05,1\n2018-12,2\n2019-05,3\n").trained());
        assertEquals(Part.TRAINING, file(head + "period,value\n2017-05,1\n").part());
    }

    @Test
    void aControlSaysSo() {
        assertTrue(file("# control: negative; skill is a defect\n" + TEXT).head().control());
        assertTrue(!file(TEXT).head().control());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        unit: percent        | untis: percent      | 2:3: error there is no key "untis"; did you mean unit?
        unit: percent        | weather: percent    | 2:3: error there is no key "weather"; a head has the keys title, unit, step, source, direction, split, kind, indicator, sign, seasonal, control, field.
        unit: percent        | title: Again        | 2:3: error the key "title" stands in line 1 already; leave one out.
        unit: percent        | unit:               | 2:8: error the key "unit" has no value; write what a value is counted in.
        unit: percent        | percent             | 2:1: error a line that begins with # holds a key, a colon and a value, such as "# unit: percent".
        step: month          | step: week          | 3:9: error the key "step" cannot be "week"; write month, quarter, year or irregular.
        direction: KOR->JPN  | direction: KOR-JPN  | 5:14: error the key "direction" cannot be "KOR-JPN"; write two codes of states as in KOR->JPN, both or undirected.
        direction: KOR->JPN  | direction: KOR->KOR | 5:14: error the key "direction" cannot be "KOR->KOR"; write two codes of states as in KOR->JPN, both or undirected.
        split: 2012-02       | split: soon         | 6:10: error the key "split" cannot be "soon"; write a period: 2012-08, 2012Q3 or 2012.
        split: 2012-02       | split: 2012         | 6:1: error the split "2012" is no month, as the values are; write it as they are written.
        split: 2012-02       | split: 2011-12      | 6:1: error the split "2011-12" lies before the first value, of 2012-01, so that there is no training part; name the last period of it.
        split: 2012-02       | split: 2012-04      | 6:1: error the split "2012-04" lies after the last value, of 2012-03; name the last period of the training part.
        kind: stock          | kind: share         | 7:9: error the key "kind" cannot be "share"; write stock or flow.
        sign: +              | sign: plus          | 9:9: error the key "sign" cannot be "plus"; write + or -.
        seasonal: yes        | seasonal: maybe     | 10:13: error the key "seasonal" cannot be "maybe"; write yes or no.
        2012-02,-2             | 2012-13,-2            | 13:1: error "2012-13" is no period; write 2012-08, 2012Q3 or 2012.
        2012-02,-2             | 2012-01,-2            | 13:1: error "2012-01" stands in line 12 already; leave one out.
        2012-02,-2             | 2011-12,-2            | 13:1: error "2011-12" stands after "2012-01"; put periods in their order in time.
        2012-02,-2             | 2012Q1,-2             | 13:1: error "2012Q1" is no month, which the head's step promises; give every value the same step, or say "# step: irregular".
        2012-02,-2             | 2012-02,much          | 13:9: error "much" is no finite number; write one such as 12.5.
        2012-02,-2             | 2012-02,              | 13:9: error "" is no finite number; write one such as 12.5, or leave the line out.
        2012-02,-2             | 2012-02,NaN           | 13:9: error "NaN" is no finite number; write one such as 12.5.
        2012-02,-2             | 2012-02,5e300         | 13:9: error "5e300" lies beyond a million millions; mend it, or count in a larger unit.
        2012-02,-2             | 2012-02,1e999         | 13:9: error "1e999" is no finite number; write one such as 12.5.
        2012-02,-2             | 2012-02,12,5          | 13:9: error "12,5" is no finite number; write 12.5.
        2012-02,-2             | 2012-02;12.5          | 13:1: error a line of values holds a period, a comma and a number, such as "2012-08,12.5".
        2012-02,-2             | # late: key           | 13:1: error lines of the head stand before "period,value"; move this one up.
        period,value           | month,value           | 11:1: error after the head comes the line "period,value"; put it before the values.
        """)
    void saysWhatIsWrongAndHow(String right, String wrong, String problem) {
        List<String> found = problems(TEXT.replace(right, wrong));
        assertTrue(found.contains("data/visitors.csv:" + problem), String.join("\n", found));
    }

    @Test
    void saysWhichKeyIsMissingAndWhatItIsFor() {
        assertEquals(
                List.of("data/visitors.csv:9:1: error the key \"sign\" is missing; add a line \"# sign: …\" with which way"
                        + " values move with the indicator: + or -."),
                problems(TEXT.replace("# sign: +\n", "")));
    }

    @Test
    void everythingIsToldInOneGo() {
        assertEquals(3, problems(TEXT.replace("stock", "share").replace("-2", "x").replace("3e1", "y")).size());
    }

    @Test
    void valuesThatAreTooLargeAreToldOnce() {
        assertEquals(
                List.of("data/visitors.csv:13:9: error \"5e300\" lies beyond a million millions, and so does one more value;"
                        + " mend them, or count in a larger unit."),
                problems(TEXT.replace("-2", "5e300").replace("3e1", "-2e12")));
    }

    @Test
    void noValuesAndNoTextAreErrors() {
        assertEquals(
                List.of("data/visitors.csv:11:1: error there are no values; add lines such as \"2012-08,12.5\"."),
                problems(HEAD + "period,value\n"));
        var faulty = assertInstanceOf(
                SeriesReading.Faulty.class, SeriesReader.read("a.csv", new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1}));
        assertEquals(
                "a.csv:1:1: error is no text in UTF-8; save it as text in UTF-8, with commas between columns.",
                faulty.problems().getFirst().toString());
        assertTrue(!problems("").isEmpty());
    }

    private static SeriesFile file(String text) {
        SeriesReading reading = SeriesReader.read("data/visitors.csv", text.getBytes(StandardCharsets.UTF_8));
        return assertInstanceOf(SeriesReading.Readable.class, reading, reading.toString()).file();
    }

    private static List<String> problems(String text) {
        SeriesReading reading = SeriesReader.read("data/visitors.csv", text.getBytes(StandardCharsets.UTF_8));
        return assertInstanceOf(SeriesReading.Faulty.class, reading).problems().stream()
                .map(SeriesProblem::toString)
                .collect(Collectors.toList());
    }
}
