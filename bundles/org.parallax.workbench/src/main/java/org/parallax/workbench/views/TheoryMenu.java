package org.parallax.workbench.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.parallax.editing.live.LiveState.Snapshot;
import org.parallax.editing.theories.TheoryLine;
import org.parallax.editing.theories.TheoryLine.Standing;
import org.parallax.editing.theories.TheorySwitches;
import org.parallax.editing.view.ViewChoices;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.report.words.HeldAgainst;

/**
 * Chooses the theory that is looked at and what the scenario is held against, shows a theory's card, and switches the
 * installed theories on and off.
 */
final class TheoryMenu extends ChoiceMenu {

    private final ViewChoices choices;
    private final TheorySwitches switches;
    private final Supplier<Optional<Snapshot>> latest;
    private final UnaryOperator<String> shown;
    private final Consumer<String> about;

    /**
     * A menu for one view.
     *
     * @param shown says what an installed theory has shown, by its id
     * @param about shows what the card of a theory says, by its id
     */
    TheoryMenu(
            ViewChoices choices, TheorySwitches switches, Supplier<Optional<Snapshot>> latest, UnaryOperator<String> shown,
            Consumer<String> about) {
        super("Theory", "The theory shown, what the scenario is held against, and the theories that take part");
        this.choices = choices;
        this.switches = switches;
        this.latest = latest;
        this.shown = shown;
        this.about = about;
    }

    @Override
    List<Item> items() {
        var items = new ArrayList<Item>();
        latest.get().ifPresent(snapshot -> {
            items.addAll(shown(snapshot));
            items.addAll(card(snapshot));
        });
        if (!items.isEmpty()) {
            items.add(Item.separator());
        }
        items.add(Item.heading("Against:"));
        for (var against : Counterfactual.values()) {
            items.add(new Item(new HeldAgainst(against).label(), choices.now().against() == against,
                    () -> choices.change(choice -> choice.withAgainst(against))));
        }
        items.add(Item.separator());
        items.add(Item.heading("Take part where a scenario asks for them:"));
        var lines = switches.lines(latest.get().map(snapshot -> snapshot.lowered().theories()).orElse(List.of()));
        lines.forEach(line -> items.add(switching(line)));
        var failed = lines.stream().filter(line -> line.standing() instanceof Standing.Failed).toList();
        if (!failed.isEmpty()) {
            items.add(Item.separator());
            failed.forEach(line -> items.add(new Item(
                    SWT.PUSH, "Try “" + line.title() + "” again", false, line.explanation(), () -> switches.tryAgain(line.id()))));
        }
        return items;
    }

    private List<Item> shown(Snapshot snapshot) {
        var result = snapshot.result();
        int shown = choices.now().theoryIn(result);
        return IntStream.range(0, result.theories().size())
                .mapToObj(i -> {
                    var card = result.theories().get(i).theory();
                    return new Item(SWT.RADIO, "Show " + card.title(), i == shown, has(snapshot, card),
                            () -> choices.change(choice -> choice.withTheory(card.id())));
                })
                .toList();
    }

    /** What a theory has shown. */
    private static String has(Snapshot snapshot, TheoryCard card) {
        return snapshot.projected().manifest().grounds().of(card).sentence();
    }

    /** Every theory has a card, one that somebody dropped in too. */
    private List<Item> card(Snapshot snapshot) {
        var theories = snapshot.result().theories();
        if (theories.isEmpty()) {
            return List.of();
        }
        var card = theories.get(choices.now().theoryIn(snapshot.result())).theory();
        return List.of(new Item(
                SWT.PUSH, "About the theory “" + card.title() + "”…", false,
                has(snapshot, card) + " Its page says what it claims, what it is silent on, and its parameters.", () -> about.accept(card.id())));
    }

    private Item switching(TheoryLine line) {
        return new Item(SWT.CHECK, line.label(), line.switchedOn(), (line.explanation() + " " + shown.apply(line.id())).strip(),
                () -> switches.turn(line.id(), !line.switchedOn()));
    }
}
