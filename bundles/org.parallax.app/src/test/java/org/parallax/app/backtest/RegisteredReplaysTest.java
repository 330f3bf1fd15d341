package org.parallax.app.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.app.Parallax;
import org.parallax.backtest.replay.Replay;
import org.parallax.backtest.replay.ReplayPlayer;
import org.parallax.backtest.replay.ReplayReader;
import org.parallax.backtest.result.Layers;

/** The replays that come with the record are those of the page that was written before anything was run. */
class RegisteredReplaysTest {

    private static final Parallax PARALLAX = Parallax.installed(Optional.empty());

    @Test
    void monthsAndSignsAreThoseOfThePage() throws IOException {
        var file = new ReplayTexts(PARALLAX.records()).of("JapanKorea");
        assertEquals(List.of(), file.problems());
        assertEquals(registered(), file.replays().stream().map(RegisteredReplaysTest::row).toList());
    }

    @Test
    void theRecordHasEveryIndicatorThatIsRead() {
        var parties = PARALLAX.records().known("JapanKorea", Layers.CORE).orElseThrow().asOf(YearMonth.of(2000, 1)).parties();
        assertEquals(List.of(), new ReplayTexts(PARALLAX.records()).of("JapanKorea").replays().stream()
                .flatMap(replay -> ReplayPlayer.unknownIndicator(replay, parties).stream()).toList());
    }

    private static String row(Replay replay) {
        return String.join(
                " | ", replay.title(), replay.asOf().toString(), replay.onset().month().toString(), claims(replay.onset()),
                replay.aftermath().map(last -> last.month() + " | " + claims(last)).orElse("none"));
    }

    private static String claims(Replay.Stage stage) {
        return stage.claims().stream().map(claim -> claim.indicator() + " " + claim.expected().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** The rows of the table under the heading of the replays. */
    private static List<String> registered() throws IOException {
        try (var page = Stream.ofNullable(ReplayReader.class.getResourceAsStream("/docs/pre-registration.md")).findFirst().orElseThrow()) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8).lines().dropWhile(line -> !line.startsWith("| replay |")).skip(2)
                    .takeWhile(line -> line.startsWith("|"))
                    .map(line -> Stream.of(line.substring(1, line.length() - 1).split("\\|")).map(RegisteredReplaysTest::plain).toList())
                    .map(cells -> String.join(" | ", cells.get(4).startsWith("none") ? cells.subList(0, 5) : cells))
                    .toList();
        }
    }

    private static String plain(String cell) {
        return cell.strip().replaceFirst(": .*$", "").replace("view of South Korea by Japan", "view-of-SouthKorea-by-Japan").replace('\'', '’');
    }
}
