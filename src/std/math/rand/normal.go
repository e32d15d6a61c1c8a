// Normally and exponentially distributed numbers by the ziggurat method.
package rand

import "math"

const (
	normalTail      = 3.442619855899
	exponentialTail = 7.69711747013104972
)

// normalStrip and exponentialStrip are strip i of the tables; above is the density at the strip before it.
func normalStrip(i int) (k uint32, w, f, above float32)
func exponentialStrip(i int) (k uint32, w, f, above float32)

func (r *Rand) NormFloat64() float64 {
	for {
		j := int32(r.Uint32())
		k, w, f, above := normalStrip(int(j & 0x7F))
		x := float64(j) * float64(w)
		distance := uint32(j)
		if j < 0 {
			distance = uint32(-j)
		}
		if distance < k {
			return x
		}
		if j&0x7F == 0 {
			for {
				x = -math.Log(r.Float64()) * (1.0 / normalTail)
				y := -math.Log(r.Float64())
				if y+y >= x*x {
					break
				}
			}
			if j > 0 {
				return normalTail + x
			}
			return -normalTail - x
		}
		if f+float32(r.Float64())*(above-f) < float32(math.Exp(-.5*x*x)) {
			return x
		}
	}
}

func (r *Rand) ExpFloat64() float64 {
	for {
		j := r.Uint32()
		k, w, f, above := exponentialStrip(int(j & 0xFF))
		x := float64(j) * float64(w)
		if j < k {
			return x
		}
		if j&0xFF == 0 {
			return exponentialTail - math.Log(r.Float64())
		}
		if f+float32(r.Float64())*(above-f) < float32(math.Exp(-x)) {
			return x
		}
	}
}

func NormFloat64() float64 { return globalRand.NormFloat64() }
func ExpFloat64() float64  { return globalRand.ExpFloat64() }
