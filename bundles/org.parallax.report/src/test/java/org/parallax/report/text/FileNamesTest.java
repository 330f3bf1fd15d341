package org.parallax.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "ClashOfRealities-security, ClashOfRealities-security.svg", "con, _con.svg", "NUL.x, _NUL.x.svg", "console, console.svg",
        "a/b\\c:d, a_b_c_d.svg", "../up, _.._up.svg", "-rf, _-rf.svg", "긴 이름, 긴 이름.svg"
    })
    void aNameCanBeWrittenOnEverySystem(String stem, String file) {
        assertEquals(List.of(file), FileNames.of(List.of(stem), ".svg"));
    }

    @Test
    void noTwoAreTheSameWhereCaseAndCompositionDoNotCount() {
        assertEquals(
                List.of("view-A-a.svg", "view-a-A-2.svg", "view-a-a-3.svg", "é.svg", "é-2.svg", "straße.svg", "STRASSE-2.svg"),
                FileNames.of(List.of("view-A-a", "view-a-A", "view-a-a", "é", "e\u0301", "straße", "STRASSE"), ".svg"));
        assertEquals(List.of("a-2.svg", "a.svg", "a-3.svg"), FileNames.of(List.of("a-2", "a", "A").stream().map(String::toLowerCase).toList(), ".svg"));
    }

    @Test
    void aLongNameIsCutAndStaysApart() {
        var files = FileNames.of(List.of("한".repeat(300) + "a", "한".repeat(300) + "b"), ".svg");
        assertNotEquals(files.get(0), files.get(1));
        files.forEach(file -> assertTrue(file.getBytes(StandardCharsets.UTF_8).length < 255, file));
    }
}
