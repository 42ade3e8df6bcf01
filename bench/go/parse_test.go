// The same work as ParseBenchmark, done by Prometheus's own parser.
package bench

import (
	"bufio"
	"encoding/json"
	"os"
	"testing"

	"github.com/prometheus/prometheus/promql/parser"
)

func BenchmarkParse(b *testing.B) {
	file, err := os.Open(os.Getenv("EXPRESSIONS"))
	if err != nil {
		b.Fatal(err)
	}
	defer file.Close()
	var expressions []string
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var line struct{ Expr string }
		if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
			b.Fatal(err)
		}
		expressions = append(expressions, line.Expr)
	}
	p := parser.NewParser(parser.Options{})
	b.ReportAllocs()
	b.ResetTimer()
	for b.Loop() {
		for _, expression := range expressions {
			if _, err := p.ParseExpr(expression); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(expressions)), "ns/expression")
}
