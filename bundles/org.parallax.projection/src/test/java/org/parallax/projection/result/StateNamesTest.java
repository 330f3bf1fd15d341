package org.parallax.projection.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Japan, Japan, Japan’s",
        "Republic of Korea, the Republic of Korea, the Republic of Korea’s",
        "United States, the United States, the United States’",
        "Russian Federation, the Russian Federation, the Russian Federation’s",
        "People’s Republic of China, the People’s Republic of China, the People’s Republic of China’s",
        "DPRK, the DPRK, the DPRK’s",
        "Cyprus, Cyprus, Cyprus’",
        "日本国, 日本国, 日本国’s"
    })
    void takeTheArticleTheyNeed(String name, String inText, String possessive) {
        assertEquals(inText, StateNames.inText(name));
        assertEquals(possessive, StateNames.possessive(name));
    }
}
