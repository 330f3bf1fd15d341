package org.parallax.backtest.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelyWordTest {

    @ParameterizedTest
    @CsvSource({"untis, ; did you mean unit?", "SOURCE, ; did you mean source?", "sorce, ; did you mean source?", "weather, ."})
    void theNearestIsMeant(String wrong, String end) {
        assertEquals(end, LikelyWord.suggestion(wrong, List.of("title", "unit", "source")));
    }
}
