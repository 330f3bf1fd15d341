package org.parallax.app;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.dsl.extension.TheoryCatalog;
import org.parallax.dsl.extension.TheoryParameter;
import org.parallax.projection.plugin.InstalledTheories;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.TheoryCard;

/** Gives the language the ids, claims, sources and parameters of the installed theories. */
record InstalledCatalog(InstalledTheories theories) implements TheoryCatalog {

    @Override
    public Set<String> ids() {
        return theories.cards().stream().map(TheoryCard::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Entry> about(String id) {
        return theories.cards().stream().filter(card -> card.id().equals(id)).findFirst()
                .map(card -> new Entry(card.title(), card.claim(), card.source(),
                        card.parameters().stream().map(InstalledCatalog::told).toList()));
    }

    private static TheoryParameter told(Parameter parameter) {
        return new TheoryParameter(parameter.id(), parameter.title(), parameter.unit(),
                parameter.low(), parameter.value(), parameter.high(), parameter.why());
    }
}
