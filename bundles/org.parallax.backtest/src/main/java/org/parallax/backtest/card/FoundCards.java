package org.parallax.backtest.card;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.backtest.result.Scored;
import org.parallax.projection.plugin.Defect;
import org.parallax.projection.plugin.InstalledTheories;
import org.parallax.projection.plugin.Origin;
import org.parallax.projection.theory.Theory;

/**
 * The cards that theories bring, each beside its theory in the jar that it comes in. Immutable.
 *
 * @param defects a sentence for each card that is none; its theory counts as never scored
 */
public record FoundCards(ScoreCards cards, List<Defect> defects) {

    private static final String FOLDER = "/scores/";

    public FoundCards {
        defects = List.copyOf(defects);
    }

    /** The cards of these theories, and that of their pool, which comes with the Kernel. Never throws for a card's fault. */
    public static FoundCards of(InstalledTheories theories) {
        var cards = new HashMap<String, ScoreCard>();
        var defects = new ArrayList<Defect>();
        for (var at = 0; at < theories.all().size(); at++) {
            var theory = theories.all().get(at);
            var id = theories.cards().get(at).id();
            find(id, theory, cards, defects);
            if (id.equals(Scored.KERNEL)) {
                find(Scored.POOL, theory, cards, defects);
            }
        }
        return new FoundCards(new ScoreCards(cards), defects);
    }

    private static void find(String id, Theory beside, Map<String, ScoreCard> cards, List<Defect> defects) {
        var path = FOLDER + ScoreCard.fileName(id);
        try (var stream = beside.getClass().getResourceAsStream(path)) {
            if (stream == null) {
                return;
            }
            switch (CardReader.read(path.substring(1), new String(stream.readAllBytes(), StandardCharsets.UTF_8))) {
                case CardReading.Broken(var problems) -> defects.add(defect(id, beside, first(problems)));
                case CardReading.Read(var card) when !card.head().theory().equals(id) ->
                    defects.add(defect(id, beside, path.substring(1) + " is a card of " + card.head().theory()));
                case CardReading.Read(var card) -> cards.put(id, card);
            }
        } catch (IOException unreadable) {
            defects.add(defect(id, beside, path.substring(1) + " cannot be read"));
        }
    }

    /** What is wrong first, and how much else is: one shift of columns is a problem on every line. */
    private static String first(List<CardProblem> problems) {
        int others = problems.size() - 1;
        return problems.getFirst().words() + (others == 0 ? "" : "; and " + others + (others == 1 ? " problem" : " problems") + " more");
    }

    private static Defect defect(String id, Theory beside, String reason) {
        var sentence = Origin.of(id, beside).words() + " has a score card that was left out, so that it counts as never scored: "
                + reason + "; write it anew with “parallax backtest --cards”, or take it away";
        return new Defect(sentence, new IllegalStateException(reason));
    }
}
