package org.parallax.app.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.parallax.app.Trial;

/** A text that calls something by a name it had before means what it meant, to the last byte. */
class FormerNameTest {

    private static final String TEXT = """
            kind Scuffle "Scuffle" { by state over issue harms political slightly fades over 9 months cites book formerly Brawl }
            issue Rocks "Rocks" { cites book formerly Reefs }
            scenario Trial "A trial" on Small as of 2020-12 for 24 months {
              event scuffle in 2021-05 : Scuffle { by Japan over Rocks }
              shift sensitivity of SouthKorea to Rocks by +20% from 2021-03 for 12 months
            }
            """;

    @Test
    void meansTheSame() {
        var now = Trial.lower("Trial", TEXT);
        var before = Trial.lower("Trial", TEXT.replace(": Scuffle", ": Brawl").replace("over Rocks }", "over Reefs }").replace("to Rocks", "to Reefs"));
        assertEquals(now.situation(), before.situation());
        assertEquals(now.digests(), before.digests());
    }
}
