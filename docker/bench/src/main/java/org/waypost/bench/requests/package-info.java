/** How soon an operator sees what a renter asks for, and what the dashboard costs when very much is open. */
package org.waypost.bench.requests;
