package org.parallax.dsl.scoping;

import com.google.common.collect.Multimap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractScope;
import org.parallax.model.Happening;

/** Happenings of a scenario by name, those of one type, before an outer scope. */
final class HappeningScope extends AbstractScope {

    private final Multimap<String, Happening> names;
    private final EClass type;

    HappeningScope(Multimap<String, Happening> names, EClass type, IScope outer) {
        super(outer, false);
        this.names = names;
        this.type = type;
    }

    @Override
    protected Iterable<IEObjectDescription> getAllLocalElements() {
        return names.values().stream().filter(type::isInstance).map(HappeningScope::describe).toList();
    }

    @Override
    protected Iterable<IEObjectDescription> getLocalElementsByName(QualifiedName name) {
        return names.get(name.toString()).stream().filter(type::isInstance).map(HappeningScope::describe).toList();
    }

    private static IEObjectDescription describe(Happening happening) {
        return EObjectDescription.create(QualifiedName.create(happening.getName()), happening);
    }
}
