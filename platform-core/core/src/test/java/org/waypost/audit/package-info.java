/** What the ledger proves: chains in memory, damaged in every way the verification must find. */
package org.waypost.audit;
