package org.parallax.projection.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parallax.projection.situation.Assumption;
import org.parallax.projection.situation.Driver;
import org.parallax.projection.situation.ParameterSetting;
import org.parallax.projection.situation.Shock;
import org.parallax.projection.situation.Situation;

/** Finds the statements in which two scenarios differ, in a fixed order. */
final class StatementDifferences {

    private final Situation first;
    private final Situation second;
    private final List<StatementDifference> found = new ArrayList<>();

    private StatementDifferences(Situation first, Situation second) {
        this.first = first;
        this.second = second;
    }

    static List<StatementDifference> between(Situation first, Situation second) {
        var differences = new StatementDifferences(AlignedEndings.ofFirst(first, second), AlignedEndings.ofSecond(first, second));
        differences.found.addAll(new StorylineDifferences(differences.first, differences.second).found());
        differences.found.addAll(new RecordDifferences(differences.first, differences.second).found());
        differences.addAssumptions();
        differences.addShocks();
        differences.addParameters();
        return differences.found;
    }

    private void addAssumptions() {
        var drivers = new TreeSet<Driver>();
        Stream.of(first, second).forEach(one -> one.assumptions().forEach(made -> drivers.add(made.driver())));
        for (var driver : drivers) {
            var one = about(first, driver);
            var other = about(second, driver);
            if (!one.equals(other)) {
                var assumptions = new ArrayList<>(first.assumptions());
                assumptions.removeIf(made -> made.driver().equals(driver));
                other.ifPresent(assumptions::add);
                var variant = first.with(assumptions, first.shocks());
                found.add(new StatementDifference(PremiseWords.id(driver), "Assumed " + words(one.isPresent() ? first : second).name(driver), variant));
            }
        }
    }

    /** A premise is called as in the record of a scenario that makes it: the other's need not know the state. */
    private static PremiseWords words(Situation maker) {
        return new PremiseWords(maker.relationship());
    }

    private static Optional<Assumption> about(Situation situation, Driver driver) {
        return situation.assumptions().stream().filter(made -> made.driver().equals(driver)).findFirst();
    }

    private void addShocks() {
        var gone = new ArrayList<>(first.shocks());
        gone.removeAll(second.shocks());
        var come = new ArrayList<>(second.shocks());
        come.removeAll(first.shocks());
        for (var shock : gone) {
            var rest = new ArrayList<>(first.shocks());
            rest.remove(shock);
            var instead = counterpart(shock, gone, come);
            instead.ifPresent(rest::add);
            addShock(first, shock, instead.isPresent() ? " (changed)" : "", rest);
        }
        for (var shock : come) {
            if (counterpart(shock, come, gone).isEmpty()) {
                addShock(second, shock, " (only in " + second.scenario() + ")",
                        Stream.concat(first.shocks().stream(), Stream.of(shock)).toList());
            }
        }
    }

    /** What a shock is in the other scenario, where of its name each has one alone that the other has not. */
    private Optional<Shock> counterpart(Shock shock, List<Shock> ones, List<Shock> others) {
        var words = words(first);
        var like = others.stream().filter(other -> words.id(other).equals(words.id(shock))).toList();
        boolean alone = ones.stream().filter(other -> words.id(other).equals(words.id(shock))).count() == 1;
        return like.size() == 1 && alone ? Optional.of(like.getFirst()) : Optional.empty();
    }

    /** Parameters that the two set otherwise, or that one of them sets. */
    private void addParameters() {
        for (var name : changed(first.parameters(), second.parameters(), StatementDifferences::name)) {
            var settings = new ArrayList<>(first.parameters());
            settings.removeIf(setting -> name(setting).equals(name));
            named(second.parameters(), StatementDifferences::name, name).ifPresent(settings::add);
            found.add(new StatementDifference(name, "Assumed " + name, first.setting(settings)));
        }
    }

    private static String name(ParameterSetting setting) {
        return setting.parameter() + " of " + setting.theory();
    }

    private void addShock(Situation maker, Shock shock, String where, List<Shock> shocks) {
        var variant = first.with(first.assumptions(), shocks);
        var words = words(maker);
        found.add(new StatementDifference(words.id(shock), words.sentence(shock) + where, variant));
    }

    /** The names under which two lists have different items, or only one of them has an item. */
    static <T> List<String> changed(List<T> ones, List<T> others, Function<T, String> id) {
        var ids = new TreeSet<String>();
        Stream.of(ones, others).forEach(list -> list.forEach(item -> ids.add(id.apply(item))));
        return ids.stream()
                .filter(name -> !Objects.equals(named(ones, id, name), named(others, id, name)))
                .toList();
    }

    /** The item of that name, if the list has one. */
    static <T> Optional<T> named(List<T> items, Function<T, String> id, String name) {
        return items.stream().filter(item -> id.apply(item).equals(name)).findFirst();
    }
}
