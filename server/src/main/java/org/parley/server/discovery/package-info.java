/**
 * What tells programs what is here: the dataset's description (VoID, DCAT), the service's (SPARQL
 * 1.1 Service Description), example queries, a dump.
 */
@NullMarked
package org.parley.server.discovery;

import org.jspecify.annotations.NullMarked;
