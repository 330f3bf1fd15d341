package org.parallax.workbench.editor;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.Token;

/** Splits a document into code, comments and strings, so that an edit recolours no more than it must. */
public final class Partitions implements IDocumentSetupParticipant {

    static final String PARTITIONING = "org.parallax.partitioning";
    static final String COMMENT = "comment";
    static final String STRING = "string";
    static final String[] TYPES = {IDocument.DEFAULT_CONTENT_TYPE, COMMENT, STRING};

    @Override
    public void setup(IDocument document) {
        if (document instanceof IDocumentExtension3 partitioned
                && partitioned.getDocumentPartitioner(PARTITIONING) == null) {
            var scanner = new RuleBasedPartitionScanner();
            scanner.setPredicateRules(new IPredicateRule[] {
                new EndOfLineRule("//", new Token(COMMENT)),
                new MultiLineRule("/*", "*/", new Token(COMMENT), (char) 0, true),
                new MultiLineRule("\"", "\"", new Token(STRING), '\\', true)
            });
            var partitioner = new FastPartitioner(scanner, new String[] {COMMENT, STRING});
            partitioned.setDocumentPartitioner(PARTITIONING, partitioner);
            partitioner.connect(document);
        }
    }
}
