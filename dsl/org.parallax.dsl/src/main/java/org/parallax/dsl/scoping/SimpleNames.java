package org.parallax.dsl.scoping;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.parallax.dsl.record.Names;

/** Names are plain: where an element stands is no part of its name. */
public final class SimpleNames extends IQualifiedNameProvider.AbstractImpl {

    @Override
    public @Nullable QualifiedName getFullyQualifiedName(EObject element) {
        Optional<String> name = Names.of(element);
        return name.isPresent() ? QualifiedName.create(name.get()) : null;
    }
}
