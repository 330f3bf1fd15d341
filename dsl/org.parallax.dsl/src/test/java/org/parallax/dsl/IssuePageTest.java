package org.parallax.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.issues.IssueCode;

/** The page of issue codes is what the codes say. With -Dissues.write=true it is written again. */
class IssuePageTest {

    private static final Path PAGE = Path.of("docs/issues.md");

    @Test
    void isCurrent() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Issues

                What `parallax check` and the editor can report: the code, how grave it is, what it means and what to do. Codes \
                are added, never renamed. This page is written from `IssueCode`, and a test holds it to it.

                | code | severity | means | cure |
                |---|---|---|---|
                """);
        for (IssueCode code : IssueCode.values()) {
            page.append("| `").append(code).append("` | ").append(code.severity().name().toLowerCase(Locale.ROOT))
                    .append(" | ").append(code.meaning()).append(" | ").append(code.cure()).append(" |\n");
        }
        if (Boolean.getBoolean("issues.write")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(page.toString(), Files.readString(PAGE));
    }
}
