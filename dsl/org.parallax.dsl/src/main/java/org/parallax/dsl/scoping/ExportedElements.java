package org.parallax.dsl.scoping;

import com.google.inject.Singleton;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import org.parallax.dsl.record.Headers;
import org.parallax.dsl.record.Names;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.Header;
import org.parallax.model.Named;

/**
 * What other files may refer to: what stands at the top of a file, and the header that founds a record, library or layer.
 * Each export carries the name of the one it belongs to, so that scopes can leave out other relationships without loading
 * anything. The contents of a scenario are visible to the scenarios that extend it, by way of the scenario.
 */
@Singleton
public final class ExportedElements extends DefaultResourceDescriptionStrategy {

    /** User data: the relationship an element belongs to; empty for what a file without header adds. */
    static final String RELATIONSHIP = "relationship";

    @Override
    public boolean createEObjectDescriptions(EObject object, IAcceptor<IEObjectDescription> acceptor) {
        if (object instanceof Document) {
            return true;
        }
        if (object.eContainer() instanceof Document document && isExported(object)) {
            Named named = (Named) object;
            acceptor.accept(EObjectDescription.create(QualifiedName.create(named.getName()), named,
                    Map.of(RELATIONSHIP, Headers.nameOf(document))));
        }
        return false;
    }

    private static boolean isExported(EObject object) {
        return object instanceof Named named && Names.has(named)
                && (named instanceof Element || named instanceof Header header && Headers.founds(header));
    }
}
