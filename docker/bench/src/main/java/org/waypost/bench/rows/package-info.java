/** What the object-relational mapping costs, with the entities and the persistence unit of production. */
package org.waypost.bench.rows;
