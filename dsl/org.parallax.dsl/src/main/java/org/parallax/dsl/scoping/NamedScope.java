package org.parallax.dsl.scoping;

import com.google.common.collect.Multimap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractScope;
import org.parallax.model.Named;

/** What a scenario or an exercise names, the elements of one type, before an outer scope. */
final class NamedScope extends AbstractScope {

    private final Multimap<String, ? extends Named> names;
    private final EClass type;

    NamedScope(Multimap<String, ? extends Named> names, EClass type, IScope outer) {
        super(outer, false);
        this.names = names;
        this.type = type;
    }

    @Override
    protected Iterable<IEObjectDescription> getAllLocalElements() {
        return names.values().stream().filter(type::isInstance).map(NamedScope::describe).toList();
    }

    @Override
    protected Iterable<IEObjectDescription> getLocalElementsByName(QualifiedName name) {
        return names.get(name.toString()).stream().filter(type::isInstance).map(NamedScope::describe).toList();
    }

    private static IEObjectDescription describe(Named named) {
        return EObjectDescription.create(QualifiedName.create(named.getName()), named);
    }
}
